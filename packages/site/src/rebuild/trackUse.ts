/** Data that notes which of its values are used, as paths such as `/faqs/0/question`. */
export interface TrackedData<Data> {
  readonly data: Data
  readonly used: ReadonlySet<string>
}

/** Wraps a result, so that what a page makes of it can be told from what it leaves. */
export function trackUse<Data>(data: Data): TrackedData<Data> {
  const used = new Set<string>()
  const wrapped = new WeakMap<object, object>()

  function wrap(value: unknown, path: string): unknown {
    if (typeof value !== 'object' || value === null) return value
    const known = wrapped.get(value) ?? new Proxy(value, createHandler(path))
    wrapped.set(value, known)
    return known
  }

  const createHandler = (path: string): ProxyHandler<object> => ({
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver)
      if (typeof key === 'symbol' || typeof value === 'function') return value
      used.add(`${path}/${key}`)
      return wrap(value, `${path}/${key}`)
    },
    has(target, key) {
      if (typeof key === 'string') used.add(`${path}/${key}`)
      return Reflect.has(target, key)
    },
    ownKeys(target) {
      used.add(`${path}/*`)
      return Reflect.ownKeys(target)
    },
  })

  used.add('')
  // why: a proxy of the data behaves as the data.
  return {data: wrap(data, '') as Data, used}
}
