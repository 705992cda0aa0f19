// The names by which `npm test` tells jest's own parts, and the stacks that tests boot, what one run has in common.

/** Where ephemeral stacks write the logs of their processes, so that a failure can show them. */
export const logsName = 'TEST_LOGS'
/** How many processes of each service the stacks of tests have; 1 where it is not there. */
export const replicasName = 'TEST_REPLICAS'
/** The seed of a shuffled run. */
export const seedName = 'TEST_SHUFFLE_SEED'
