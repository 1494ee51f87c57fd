const { chromium } = require('playwright-core')
const { app } = require('./app.cjs')

let launched = null

/** The one Chromium of this run, reachable for the tester by its debugging port. */
function browser() {
  const options = JSON.parse(process.env.STANDIN_CHROMIUM ?? '{}')
  launched ??= chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${process.env.STANDIN_PORT}`],
  })
  return launched
}

app.endings.push(async () => {
  await (await launched)?.close()
})

module.exports = { browser }
