// Loaded into a host before anything else (`node --import`): an hour of its clock passes in a minute, and what waits a minute or
// longer waits a sixtieth of it. Shorter waits stay as they are, so that nothing hurries that belongs to the network or the disk.
// It begins three hours ago, so that what it writes is not in the future of the hosts that come after it.
const speed = 60
const RealDate = Date
const startedAt = RealDate.now()
const now = () => startedAt - 3 * 3_600_000 + (RealDate.now() - startedAt) * speed

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(now())
    else super(...given)
  }
  static now() {
    return now()
  }
}

const realTimeout = setTimeout
globalThis.setTimeout = Object.assign(
  (run, wait = 0, ...given) => realTimeout(run, wait >= 60_000 ? wait / speed : wait, ...given),
  realTimeout,
)
