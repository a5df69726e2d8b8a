import type {SanityClient} from '@sanity/client'

/** All documents of the client's dataset, drafts included, or those of these types, as a stream of NDJSON: what is stored, with no index between. */
export async function openExport(
  client: SanityClient,
  types?: readonly string[],
): Promise<ReadableStream<Uint8Array>> {
  const {dataset, token} = client.config()
  const query = types ? `?types=${types.join(',')}` : ''
  const response = await fetch(client.getUrl(`/data/export/${dataset}${query}`), {
    headers: token ? {authorization: `Bearer ${token}`} : {},
  })
  if (!response.ok || !response.body) throw new Error(await response.text())
  return response.body
}
