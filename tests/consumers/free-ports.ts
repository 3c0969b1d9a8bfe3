import { type AddressInfo, createServer } from 'node:net'

/** Ports of this machine that nothing listens on, held until all are found, so that no two are one. */
export async function freePorts(number: number): Promise<number[]> {
  const held = await Promise.all(Array.from({ length: number }, listening))
  const ports = held.map(server => (server.address() as AddressInfo).port)
  await Promise.all(held.map(server => new Promise(done => server.close(done))))
  return ports
}

function listening(): Promise<ReturnType<typeof createServer>> {
  return new Promise(done => {
    const server = createServer().listen(0, '127.0.0.1', () => done(server))
  })
}
