/** Called as something is made, as the stages do. */
type Tell = (stage: string, detail: string) => void

interface Known<V> {
  value: V
  told: Parameters<Tell>[]
}

/** What a map and a weak map have, and what a map has more. */
interface Entries<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): unknown
  delete(key: K): boolean
  keys?(): Iterable<K>
  size?: number
}

/** Makes something of a key once, and tells again what was told while it was made. Of a map so many keys are remembered; those asked for longest ago are forgotten. */
export function memory<K, V>(known: Entries<K, Known<V>>, most = Number.POSITIVE_INFINITY) {
  return (key: K, make: (tell: Tell) => V, tell: Tell = () => {}): V => {
    const before = known.get(key)
    for (const words of before?.told ?? []) tell(...words)
    const entry = before ?? made(make, tell)
    known.delete(key)
    known.set(key, entry)
    for (const oldest of known.keys?.() ?? []) {
      if ((known.size ?? 0) <= most) break
      known.delete(oldest)
    }
    return entry.value
  }
}

function made<V>(make: (tell: Tell) => V, tell: Tell): Known<V> {
  const told: Parameters<Tell>[] = []
  const value = make((...words) => {
    told.push(words)
    tell(...words)
  })
  return { value, told }
}
