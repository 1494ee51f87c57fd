import { expect, onTestFinished } from 'vitest'
import type { Desk } from '../../electron/rpc/desk.ts'
import { packToDownload } from '../../electron/rpc/packToDownload.ts'
import { picturesOnDesk } from '../../electron/rpc/picturesOnDesk.ts'
import { downloads } from '../../electron/serving/downloads.ts'
import { openSpool } from '../../electron/serving/spool.ts'
import { fetchLink } from '../../renderer/newsroom/fetchLink.ts'
import { handOver } from '../../renderer/newsroom/handOver.ts'
import { hostForTests } from '../browserHost/hostForTests.ts'
import { contractSuite } from './contract.suite.ts'
import { noting, type TestWindow } from './newsroomForTests.ts'

/** A window connected as in a browser: the real host, its link followed, files sent as raw streams. */
async function connectByHttp(desk: Desk): Promise<TestWindow> {
  const { host, follow, fetchOfPage } = await hostForTests(desk, { pictures: picturesOnDesk(desk) })
  await follow(host.newLink())
  const answers: unknown[] = []
  onTestFinished(() => expect(JSON.stringify(answers)).not.toMatch(/\/tmp\/|kronika-newsroom/))
  return {
    newsroom: noting(fetchLink(host.origin, fetchOfPage), answers),
    handOver: file => handOver(file, undefined, fetchOfPage),
    hangUp: host.close,
  }
}

contractSuite('loopback HTTP', {
  connect: connectByHttp,
  async packing() {
    const spool = await openSpool()
    onTestFinished(spool.close)
    return packToDownload({ spool, downloads: downloads() })
  },
  packagePlace: { kind: 'download', token: expect.any(String), fileName: 'kongres-morski.zip' },
})
