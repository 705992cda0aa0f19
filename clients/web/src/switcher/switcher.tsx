// Goes to a chat or a person by a few letters: the latest chats first, the arrows choose, Enter opens.
import { skipToken } from '@apollo/client/react'
import { useCreateDirectChatMutation } from '@chat-supergraph/react'
import {
  Avatar,
  cx,
  Dialog,
  FormError,
  keyNames,
  Pending,
  partnerOf,
  useHomeQuery,
  useSubmit,
} from '@chat-supergraph/ui/kit'
import { Search } from 'lucide-react'
import {
  type KeyboardEvent,
  type RefObject,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useLocation } from 'wouter'
import { useViewer } from '../app/viewer.tsx'
import { useFindPeopleQuery } from '../generated/operations.ts'
import { useI18n } from '../i18n/i18n.tsx'
import { type Goal, goalsOf } from './goals.ts'

interface SwitcherProps {
  /** What was typed before it was there. */
  begun: RefObject<string>
  onClose(): void
  /** To the sheet of all keys. */
  onKeys(): void
}

export function Switcher({ begun, onClose, onKeys }: SwitcherProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { id: viewerId } = useViewer()
  const [path, navigate] = useLocation()
  const listId = useId()
  const [text, setText] = useState('')
  // Not before it stands there: until then keys go on coming.
  useLayoutEffect(() => setText(begun.current), [begun])
  const [chosen, setChosen] = useState(0)
  const prefix = useDeferredValue(text.trim())
  const home = useHomeQuery()
  const found = useFindPeopleQuery(prefix ? { variables: { prefix, first: 8 } } : skipToken)
  const [createDirect] = useCreateDirectChatMutation()
  const { submit, busy, formError } = useSubmit()
  const goals = goalsOf({
    ...{ text, viewerId, i18n },
    chats: home.data?.myChats?.edges.map(({ node }) => node) ?? [],
    people: (prefix && (found.data ?? found.previousData)?.users?.edges.map(({ node }) => node)) || [],
    openId: /^\/c\/([^/]+)/.exec(path)?.[1],
  })
  const at = Math.min(chosen, goals.length - 1)

  async function open(goal: Goal | undefined): Promise<void> {
    if (!goal || busy) return
    let chatId = goal.id
    if (goal.kind === 'person') {
      const result = await submit(async () => {
        const { data, error } = await createDirect({ variables: { input: { userId: goal.id } } })
        return { result: data?.createDirectChat, error }
      })
      if (result?.__typename !== 'CreateChatSuccess') return
      chatId = result.chat.id
    }
    onClose()
    navigate(`/c/${chatId}`)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    const { length } = goals
    const to = { ArrowDown: (at + 1) % length, ArrowUp: (at + length - 1) % length }[event.key]
    if (event.key === 'Enter') void open(goals[at])
    else if (to === undefined || length === 0) return
    else setChosen(to)
    event.preventDefault()
  }

  return (
    <Dialog title={t('switcher.title')} onClose={onClose}>
      <label className="flex h-11 items-center gap-2 rounded-xl bg-sunken px-3 text-soft focus-within:ring-2 focus-within:ring-accent/40">
        <Search className="size-4 shrink-0" aria-hidden />
        <input
          type="text"
          role="combobox"
          // At once: what is typed next is meant for it.
          autoFocus
          autoComplete="off"
          value={text}
          onChange={event => {
            setText(event.target.value)
            setChosen(0)
          }}
          onKeyDown={onKeyDown}
          placeholder={t('switcher.field')}
          aria-label={t('switcher.field')}
          aria-expanded={goals.length > 0}
          aria-controls={listId}
          aria-activedescendant={goals[at] && `${listId}-${goals[at].id}`}
          aria-autocomplete="list"
          className="w-full bg-transparent text-ink outline-none"
        />
      </label>
      <FormError>{formError}</FormError>
      <ul id={listId} role="listbox" aria-label={t('switcher.found')} className="mt-2 flex min-h-60 flex-col">
        {goals.map((goal, index) => (
          <Option
            key={goal.id}
            id={`${listId}-${goal.id}`}
            goal={goal}
            isChosen={index === at}
            onPoint={() => setChosen(index)}
            onOpen={() => void open(goal)}
          />
        ))}
      </ul>
      {!home.data && <Pending of={home} small />}
      {prefix && found.error && <Pending of={found} small />}
      {home.data && goals.length === 0 && !found.error && (
        <p role="status" className="-mt-56 mb-48 text-center text-sm text-soft">
          {t(prefix === '' ? 'people.type' : found.loading ? 'app.loading' : 'people.nobody')}
        </p>
      )}
      <button
        type="button"
        onClick={onKeys}
        className="hidden h-9 items-center gap-2 rounded-lg px-2 text-sm text-soft hover:bg-sunken hover:text-ink md:flex"
      >
        {t('keys.title')}
        <kbd dir="ltr" className="font-sans text-xs">
          {keyNames('mod+/', t).join(' ')}
        </kbd>
      </button>
    </Dialog>
  )
}

interface OptionProps {
  id: string
  goal: Goal
  isChosen: boolean
  onPoint(): void
  onOpen(): void
}

function Option({ id, goal, isChosen, onPoint, onOpen }: OptionProps) {
  const { t } = useI18n()
  const { id: viewerId } = useViewer()
  const element = useRef<HTMLButtonElement>(null)
  const partner = goal.kind === 'person' ? goal.person : partnerOf(goal.chat, viewerId)
  const unread = goal.kind === 'chat' ? (goal.chat.unread?.count ?? 0) : 0
  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    <li role="presentation">
      {/* The keys are those of the field, which names the chosen one. */}
      <button
        ref={element}
        type="button"
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={isChosen}
        onPointerMove={onPoint}
        onClick={onOpen}
        className={cx('flex w-full items-center gap-3 rounded-xl px-2 py-2 text-start', isChosen && 'bg-accent-soft')}
      >
        <Avatar
          id={partner?.id ?? goal.id}
          name={goal.name}
          url={partner ? partner.avatarUrl : goal.kind === 'chat' ? goal.chat.avatarUrl : null}
          group={goal.kind === 'chat' && goal.chat.kind === 'GROUP'}
          presence={partner?.presence?.status}
          size="small"
        />
        <span
          dir="auto"
          className={cx('min-w-0 flex-1 truncate text-left rtl:text-right', unread > 0 && 'font-semibold')}
        >
          {goal.name}
        </span>
        {goal.kind === 'person' && goal.person.handle && (
          <span className="min-w-0 truncate text-sm text-soft">@{goal.person.handle}</span>
        )}
        {unread > 0 && <span className="text-sm text-accent-text">{t('chats.unread', { count: unread })}</span>}
      </button>
    </li>
  )
}
