// Work of one lane is done in the order in which it was asked for, one at a time; lanes do not wait for each other.

/** Runs `work` when all earlier work of its lane has ended, well or not. */
export type Enqueue = <T>(lane: string, work: () => Promise<T>) => Promise<T>

/** Holds nothing of a lane in which nothing is to be done. */
export function createLanes(): Enqueue {
  const lanes = new Map<string, Promise<unknown>>()
  return (lane, work) => {
    const turn = (lanes.get(lane) ?? Promise.resolve()).then(work)
    const settled = turn.catch(() => undefined)
    lanes.set(lane, settled)
    void settled.then(() => lanes.get(lane) === settled && lanes.delete(lane))
    return turn
  }
}
