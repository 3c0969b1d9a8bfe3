import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { freePorts } from '../consumers/free-ports.ts'

/** Two ClickHouse servers of one cluster on this machine. */
export interface TwoServers {
  /** Sends a statement to one of them, with rows behind it where it takes any, and gives what it answers. */
  ask: (server: 0 | 1, statement: string, rows?: Buffer<ArrayBuffer>) => Promise<string>
  stop: () => Promise<void>
}

/** The cluster, as its two servers call it. */
export const CLUSTER = 'two'

/**
 * Starts two servers that keep what they have in a folder. Each is kept by a shell that ends it when the pipe to it is closed, which it is however this process ends,
 * and stands in a group of its own, so that nothing but that ends it.
 */
export async function startTwoServers(program: string, folder: string): Promise<TwoServers> {
  const [http0 = 0, http1 = 0, tcp0 = 0, tcp1 = 0] = await freePorts(4)
  const [https, tcps] = [
    [http0, http1],
    [tcp0, tcp1],
  ]
  const keepers = https.map((http, at) => {
    const own = join(folder, `server-${at}`)
    mkdirSync(own)
    writeFileSync(join(own, 'users.xml'), USERS)
    writeFileSync(join(own, 'config.xml'), configuration(own, http, tcps[at] ?? 0, tcps))
    return spawn('sh', ['-c', KEEPER, 'sh', program, `--config-file=${join(own, 'config.xml')}`], {
      stdio: ['pipe', 'ignore', 'ignore'],
      detached: true,
    })
  })
  const ask: TwoServers['ask'] = async (server, statement, rows) => {
    const query = rows === undefined ? '' : `?insert_distributed_sync=1&query=${encodeURIComponent(statement)}`
    const answer = await fetch(`http://127.0.0.1:${https[server]}/${query}`, {
      method: 'POST',
      // A server closes what is kept open after three seconds, also while this process is busy and does not see it.
      headers: { connection: 'close' },
      body: rows ?? statement,
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${statement}\n${text}`)
    return text
  }
  await Promise.all(([0, 1] as const).map(server => answers(() => ask(server, 'select 1'))))
  return {
    ask,
    stop: async () => {
      await Promise.all(
        keepers.map(keeper => {
          const ended = new Promise(done => keeper.once('close', done))
          keeper.stdin.end()
          return ended
        }),
      )
    },
  }
}

const KEEPER = `"$@" & server=$!; trap 'kill -9 $server; wait $server' EXIT; cat >/dev/null`

/** It starts in a second, on a machine that is busy in more. */
async function answers(ask: () => Promise<unknown>): Promise<void> {
  for (let left = 300; ; left--) {
    try {
      return void (await ask())
    } catch (cause) {
      if (left === 0) throw new Error('A server does not answer', { cause })
      await setTimeout(200)
    }
  }
}

function configuration(folder: string, http: number, tcp: number, shards: readonly number[]): string {
  const shard = (port: number) => `<shard><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`
  return `<yandex>
<logger><level>error</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
<listen_host>127.0.0.1</listen_host><http_port>${http}</http_port><tcp_port>${tcp}</tcp_port>
<path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><mark_cache_size>268435456</mark_cache_size>
<users_config>${folder}/users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
<remote_servers><${CLUSTER}>${shards.map(shard).join('')}</${CLUSTER}></remote_servers>
</yandex>
`
}

/** Where a row of the left table fits none of the right, a join gives nothing, as it does everywhere else, and not 0 or an empty text. */
const USERS = `<yandex><profiles><default><join_use_nulls>1</join_use_nulls></default></profiles><quotas><default></default></quotas>
<users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
</yandex>
`
