// The rules of chats, as the rest of the service knows them.

import { signedIn } from '#platform/identity/viewer.ts'
import { rowOf } from '../../core/events/model.ts'
import type { Feature } from '../../core/feature.ts'
import { chatOfEvent } from '../../core/graphql/event-fields.ts'
import { type ChatRulesService, createChatRulesService } from './chat-rules.ts'
import { checkEditRules, checkRules } from './rule-check.ts'
import { permissionFields, ruleFields } from './rule-fields.ts'
import { createRuleStore, type RuleStore } from './rule-store.ts'
import { createSlowStore, type SlowStore } from './slow-store.ts'

declare module '../../core/ports.ts' {
  interface Stores {
    readonly rules: RuleStore
    readonly slow: SlowStore
  }
}

declare module '../../core/graphql/context.ts' {
  interface MessageService extends ChatRulesService {}
}

export const rules = {
  name: 'rules',
  collections: { slow_marks: { fields: ['userId'] } },
  stores: ({ mongo, events }) => ({ rules: createRuleStore(mongo, events), slow: createSlowStore(mongo) }),
  service: deps => createChatRulesService(deps),
  chatEvents: { 'messages.RulesChanged.v1': row => rowOf('RulesChanged', row) },
  send: { check: checkRules },
  edit: { check: checkEditRules },
  resolvers: {
    Mutation: {
      setChatRules: (_, { input }, { viewer, service }) => service.setChatRules(signedIn(viewer).userId, input),
    },
    Chat: ruleFields,
    ChatPermissions: permissionFields,
    RulesChanged: chatOfEvent,
  },
} satisfies Feature
