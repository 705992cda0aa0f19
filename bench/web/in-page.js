// What the measurement of the web app asks inside of the page, frame by frame: a browser's own clock, and what is in its document when
// a frame is drawn. Put into every page before its own scripts; called by the files beside it.
window.measure = (() => {
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve))
  const bubbles = text =>
    [...document.querySelectorAll('[role=log] article')].filter(article => article.textContent.includes(text))

  function isVisible(element) {
    const log = element.closest('[role=log]').getBoundingClientRect()
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > top && top >= log.top - 1 && bottom <= log.bottom + 1
  }

  const isUsable = text => {
    const field = document.querySelector('textarea')
    return Boolean(field && !field.disabled && bubbles(text).some(isVisible))
  }

  /** Milliseconds on the page's clock when the room could be used: its newest message is visible, and one may write. */
  async function usableAt(text) {
    while (!isUsable(text)) await frame()
    return performance.now()
  }

  /** From the next press of a button on. */
  async function usableAfterClick(text) {
    const began = await new Promise(resolve =>
      addEventListener('click', () => resolve(performance.now()), { capture: true, once: true }),
    )
    return (await usableAt(text)) - began
  }

  /** From the next Enter on: when what was written is visible, and what its row does until the server has it. */
  async function ownMessage(text) {
    const began = await new Promise(resolve =>
      addEventListener('keydown', () => resolve(performance.now()), { capture: true, once: true }),
    )
    let frames = 0
    let row
    while (!row) {
      await frame()
      frames += 1
      row = bubbles(text).find(isVisible)
    }
    const seen = { frames, ms: performance.now() - began, missing: 0, doubled: 0, replaced: 0, moved: 0, changes: 0 }
    const watcher = new MutationObserver(() => {
      seen.changes += 1
    })
    watcher.observe(row, { subtree: true, childList: true, attributes: true, characterData: true })
    const { top } = row.getBoundingClientRect()
    // A few frames more than it takes, in which nothing may happen either.
    for (let after = 0; after < 10; ) {
      await frame()
      const found = bubbles(text)
      if (found.length === 0) seen.missing += 1
      else if (found.length > 1) seen.doubled += 1
      else if (found[0] !== row) seen.replaced += 1
      else if (Math.abs(row.getBoundingClientRect().top - top) > 1) seen.moved += 1
      const state = row.querySelector('[data-state]')?.dataset.state
      if (state && state !== 'sending') after += 1
    }
    watcher.disconnect()
    return seen
  }

  let online
  /** Called while the browser is offline: the way back may be over before a later call arrives. */
  function awaitNetwork() {
    online = new Promise(resolve => addEventListener('online', () => resolve(performance.now()), { once: true }))
  }

  /** From the moment on that the browser is online again: when the last of what was missed is visible, and in how many paintings. */
  async function healed(text) {
    const began = await online
    let paints = 0
    let changed = false
    const watcher = new MutationObserver(() => {
      changed = true
    })
    const room = document.querySelector('[role=log]')
    if (!room) throw new Error(`The room is gone: ${document.body.textContent.slice(0, 300)}`)
    watcher.observe(room, { subtree: true, childList: true })
    for (;;) {
      await frame()
      if (changed) paints += 1
      changed = false
      if (bubbles(text).some(isVisible)) break
    }
    watcher.disconnect()
    return { ms: performance.now() - began, paints }
  }

  /** Collects the time between frames until it is called again. */
  let times
  function startFrames() {
    times = []
    const next = at => {
      if (!times) return
      times.push(at)
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  }
  function stopFrames() {
    const all = times ?? []
    times = undefined
    return all.slice(1).map((at, index) => at - all[index])
  }

  return { usableAt, usableAfterClick, ownMessage, awaitNetwork, healed, startFrames, stopFrames }
})()
