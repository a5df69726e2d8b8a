const vendorHost = /(?:^|\.)(?:sanity\.io|sanity-cdn\.com)$/

/**
 * What the embedded Studio hears from the vendor's hosts, which no setting keeps it from asking: there is no newer
 * version to tell of, and nobody takes feedback or measurements. Null for every other host.
 */
export function answerForVendor(url: URL): Response | null {
  if (!vendorHost.test(url.hostname)) return null
  return url.pathname.startsWith('/v1/modules/')
    ? Response.json({})
    : new Response(null, {status: 503, statusText: 'Not asked: the Content Lake is embedded'})
}
