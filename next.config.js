// @ts-check
import { fileURLToPath } from 'node:url'
import createNextIntlPlugin from 'next-intl/plugin'
import { publicCacheControl } from './lib/headers.js'
import { localizedRedirects, localizedRewrites } from './i18n/pathnames.js'

/** @type {import('next').NextConfig} */
const config = {
  cacheComponents: true,
  partialPrefetching: true,
  cacheHandler: fileURLToPath(new URL('./server/page-cache.js', import.meta.url)),
  cacheMaxMemorySize: 0,
  poweredByHeader: false,
  compress: false, // server/compress-once.js does it once for each text
  typescript: { ignoreBuildErrors: true }, // `npm run check` runs the compiler over everything
  serverExternalPackages: ['better-sqlite3', 'better-sqlite3-v13', '@node-rs/argon2', 'sharp'],
  experimental: { serverActions: { bodySizeLimit: '2mb' } },

  logging: { incomingRequests: { ignore: [/^\/internal\/clock/] } }, // once a second

  // The security headers are the server's (server/server.js): these only replace what Next would say of caching.
  async headers() {
    const immutable = { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }
    const readers = { key: 'Cache-Control', value: publicCacheControl }
    const pages = '/:locale((?!admin|_next|media|assets|fonts|consent|internal|preview(?:/|$))[^/.]+)'
    return [
      ...['/assets/:path*', '/fonts/:path*'].map((source) => ({ source, headers: [immutable] })),
      ...(process.env.NODE_ENV === 'development' ? [] : [pages, `${pages}/:path*`]).map((source) => ({
        source,
        headers: [readers],
      })),
    ]
  },
  redirects: async () => localizedRedirects(),
  rewrites: async () => ({ beforeFiles: localizedRewrites(), afterFiles: [], fallback: [] }),
}

export default createNextIntlPlugin('./i18n/request.ts')(config)
