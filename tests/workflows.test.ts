import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

interface Step {
  name?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
  env?: Record<string, string>
}
interface Job {
  'timeout-minutes'?: number
  permissions?: Record<string, string>
  strategy?: { matrix: Record<string, unknown[]> }
  steps: Step[]
}
interface Workflow {
  on: Record<string, unknown>
  permissions: Record<string, string>
  jobs: Record<string, Job>
}

const FOLDER = '.github/workflows'
const texts = new Map(readdirSync(FOLDER).map(name => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]))
const workflows = new Map([...texts].map(([name, text]) => [name, parse(text) as Workflow]))

function jobsOf(name: string): Job[] {
  return Object.values(workflows.get(name)?.jobs ?? {})
}

function stepsOf(name: string): Step[] {
  return jobsOf(name).flatMap(job => job.steps)
}

describe('review.yml, which holds a token that may write', () => {
  const steps = stepsOf('review.yml')
  const commands = steps.flatMap(step => step.run?.split('\n') ?? []).filter(line => line !== '')

  test('may read the repository and comment, and nothing else', () => {
    expect(workflows.get('review.yml')?.permissions).toEqual({})
    expect(jobsOf('review.yml').map(job => job.permissions)).toEqual([{ contents: 'read', 'pull-requests': 'write' }])
  })

  test('checks out the base commit once, and leaves no credentials behind', () => {
    const checkouts = steps.filter(step => step.uses?.startsWith('actions/checkout@'))
    expect(checkouts.map(step => step.with)).toEqual([
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub, not of ours
      { ref: '${{ github.event.pull_request.base.sha }}', 'fetch-depth': 0, 'persist-credentials': false },
    ])
  })

  test('has the head as objects only: no command puts its files on disk or runs them', () => {
    const git = commands.flatMap(line => [...line.matchAll(/\bgit (\S+)/g)].map(([, verb]) => verb))
    expect(git.sort()).toEqual(['fetch', 'merge-base'])
    expect(
      commands
        .filter(line => /\b(npm|npx|node|sh|bash|eval|source)\b/.test(line))
        .map(line => line.trim().replace(/ >.*$/, '')),
    ).toEqual(['npm ci', 'npm run diff --silent -- "$from" refs/review/head --format markdown'])
  })

  test('runs `npm ci` before anything of the head is there', () => {
    expect(commands.indexOf('npm ci')).toBeLessThan(commands.findIndex(line => line.includes('git fetch')))
  })

  test('uses no cache, and no action but those of GitHub', () => {
    expect(steps.filter(step => step.with?.cache !== undefined || step.uses?.includes('cache'))).toEqual([])
    expect(steps.flatMap(step => step.uses ?? []).filter(uses => !uses.startsWith('actions/'))).toEqual([])
  })

  test('posts a text it reads from a file, marked as `diff` marks it', () => {
    expect(texts.get('review.yml')).toContain("echo '<!-- inddragelse-diff -->'")
    expect(readFileSync('pipeline/compare/as-markdown.ts', 'utf8')).toContain("'<!-- inddragelse-diff -->'")
  })
})

describe('check.yml, test.yml and consumers.yml, which run what a contributor wrote', () => {
  test.each(['check.yml', 'test.yml', 'consumers.yml'])('%s may read and nothing else', name => {
    const { on, permissions, jobs } = workflows.get(name) as Workflow
    expect(Object.keys(on)).not.toContain('pull_request_target')
    expect(permissions).toEqual({ contents: 'read' })
    expect(Object.values(jobs).map(job => job.permissions)).toEqual(Object.values(jobs).map(() => undefined))
    expect(
      stepsOf(name)
        .filter(step => step.uses?.startsWith('actions/checkout@'))
        .map(step => step.with?.['persist-credentials']),
    ).toEqual([false])
  })

  test('runs the test command of the README on Node 20, 22 and 24', () => {
    const { test: job } = workflows.get('test.yml')?.jobs ?? {}
    expect(job?.strategy?.matrix).toEqual({ node: [20, 22, 24] })
    const [, command] = /^(npm \S+) +#.*tests/m.exec(readFileSync('README.md', 'utf8')) ?? []
    expect(command).toBeDefined()
    expect(job?.steps.map(step => step.run)).toContain(command)
  })
})

test('every job comes to an end by itself', () => {
  const limits = [...workflows.keys()].flatMap(name => jobsOf(name).map(job => job['timeout-minutes']))
  expect(limits.length).toBe(6)
  expect(limits.filter(minutes => minutes === undefined || minutes > 60)).toEqual([])
})

test('every action is one commit, with its tag beside it, and the same in each workflow', () => {
  const used = [...texts.values()].flatMap(text =>
    [...text.matchAll(/^ *- uses: (.*)$/gm)].map(([, uses = '']) => uses),
  )
  expect(used.length).toBe(14)
  expect(used.filter(uses => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses))).toEqual([])
  expect(new Set(used).size).toBe(new Set(used.map(uses => uses.replace(/@.*/, ''))).size)
})

test('what a run says over files of others is printed with commands stopped, and only so', () => {
  const printing = [...workflows.keys()].flatMap(name =>
    stepsOf(name).flatMap(({ run = '' }) => (/^ *(cat|head|tail|tee) /m.test(run) ? [run] : [])),
  )
  expect(printing).toEqual([
    [
      'token=$(openssl rand -hex 16)',
      'echo "::stop-commands::$token"',
      'cat "$RUNNER_TEMP/why.txt"',
      'echo',
      'echo "::$token::"',
      '',
    ].join('\n'),
  ])
})

test('what no other line of CODEOWNERS names is reviewed as machinery', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
  expect(lines[0]).toMatch(/^\* +@[\w-]+\/machinery$/)
})

test('no command holds an expression, because its value could be a command', () => {
  const lines = [...workflows.keys()].flatMap(name =>
    stepsOf(name).flatMap(step => [step.run ?? '', String(step.with?.script ?? '')]),
  )
  expect(lines.filter(line => line.includes('${{'))).toEqual([])
})

test('what a script needs is installed before it runs', () => {
  for (const name of workflows.keys())
    for (const { steps } of jobsOf(name)) {
      const commands = steps.map(step => step.run ?? '')
      const first = commands.findIndex(line => /\bnp(m run|x) /.test(line))
      if (first !== -1) expect(commands.slice(0, first), name).toContain('npm ci')
    }
})

test('what is published is what was tagged: no page is built, what is attached is made of it, and no other workflow may write either', () => {
  const [pages, attached] = jobsOf('publish.yml').map(({ steps }) => steps.flatMap(({ run }) => run ?? []))
  expect(pages).toEqual(['cp output/report.html output/index.html'])
  expect(attached?.join('\n').match(/npm run \S+|gh \S+ \S+/g)).toEqual(['npm run export', 'gh release create'])
  const writing = (what: string) =>
    [...workflows.keys()].filter(name => jobsOf(name).some(job => job.permissions?.[what] === 'write'))
  expect([writing('pages'), writing('contents')]).toEqual([['publish.yml'], ['publish.yml']])
})

describe('what is named is there', () => {
  const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts)
  const verbs = readdirSync('pipeline/cli').flatMap(name =>
    [...readFileSync(`pipeline/cli/${name}`, 'utf8').matchAll(/\bverb\(\w+, '([a-z]+)|\.command\('([a-z]+)'\)/g)].map(
      ([, one, group]) => one ?? group,
    ),
  )
  const named = [...texts, ...['README.md', 'CONTRIBUTING.md'].map(path => [path, readFileSync(path, 'utf8')] as const)]

  test.each(named)('in %s', (_, text) => {
    const run = [...text.matchAll(/\bnpm run ([a-z:-]+)/g)].map(([, script = '']) => script)
    expect(run.filter(script => !scripts.includes(script))).toEqual([])
    const called = [...text.matchAll(/\bpipeline\/cli\.ts ([a-z]+)/g)].map(([, verb = '']) => verb)
    expect(called.filter(verb => !verbs.includes(verb))).toEqual([])
  })

  test('also the verbs are found', () =>
    expect(verbs).toEqual(expect.arrayContaining(['build', 'check', 'diff', 'new', 'wording'])))
})

test('every form and template is valid YAML with what GitHub asks for', () => {
  for (const name of readdirSync('.github/ISSUE_TEMPLATE')) {
    const form = parse(readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8')) as {
      name: string
      description: string
      body: { type: string; id?: string; attributes: { label: string } }[]
    }
    expect(
      [form.name, form.description].every(text => text.length > 0),
      name,
    ).toBe(true)
    const ids = form.body.map(part => part.id)
    expect(new Set(ids).size, name).toBe(ids.length)
    for (const part of form.body) expect(['input', 'textarea', 'checkboxes', 'dropdown']).toContain(part.type)
  }
})
