// What children inherit from the environment that started us: everything but what npm, Node's launcher and jest put there.

/** Arguments of Node for every service and gateway, apart by spaces; they come before those of `StackOptions.nodeArgs`. */
export const nodeArgsName = 'STACK_NODE_ARGS'

/** Tells a service or gateway its name in its stack: `auth`, `gateway-2`. For what `nodeArgs` loads; services read it not. */
export const processName = 'STACK_PROCESS'

const foreign = /^(npm_|JEST_|NODE_OPTIONS$|NODE_CHANNEL_|NODE_UNIQUE_ID$|INIT_CWD$|TEST_|NODE_ENV$)/

export function inheritedEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)))
}
