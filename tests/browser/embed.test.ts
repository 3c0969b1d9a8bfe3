import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, join, normalize } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeInBrowser } from './browser.ts'

/** What somebody who embeds our charts does: a page in a folder of its own that gives each published spec to vega-embed, as it is. The tables are not there. */
const PAGE =
  '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>embed</title><div id="chart"></div><script src="/embed.js"></script>'
const specs = readdirSync('output/charts').filter(name => name.endsWith('.vl.json'))

describeInBrowser(
  'every published spec in a plain vega-embed page',
  async () => PAGE,
  opened => {
    let address = ''
    const server = createServer(async (request, answer) => {
      const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
      if (path === '/their/blog/') return answer.setHeader('content-type', 'text/html').end(PAGE)
      if (path === '/embed.js') return answer.end(await script)
      if (path.startsWith('/copied/')) return answer.end(readFileSync(join('output/charts', basename(path))))
      answer.writeHead(404).end()
    })
    const script = build({
      stdin: { contents: "import embed from 'vega-embed'; globalThis.embed = embed", resolveDir: '.' },
      bundle: true,
      write: false,
      format: 'iife',
      logLevel: 'silent',
    }).then(({ outputFiles }) => outputFiles[0]?.text)

    beforeAll(() => {
      server.listen(0)
      address = `http://localhost:${(server.address() as AddressInfo).port}/`
    })
    afterAll(() => void server.close())

    test('draws marks from the rows it holds, without a message', async () => {
      const page = await opened.open()
      await page.goto(`${address}their/blog/`)
      expect(specs.length).toBeGreaterThan(15)
      for (const name of specs) {
        opened.heard.length = 0
        const drawn = await page.evaluate(
          `embed('#chart', ${JSON.stringify(`../../copied/${name}`)}, { renderer: 'svg', actions: false })
             .then(() => document.querySelectorAll('#chart svg [class*="mark-"] path').length)`,
        )
        expect(drawn, name).toBeGreaterThan(3)
        expect(
          opened.heard.filter(said => !said.startsWith(`asks for ${address}`)),
          name,
        ).toEqual([])
      }
    })
  },
)
