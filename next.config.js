// @ts-check
import { fileURLToPath } from 'node:url'
import createNextIntlPlugin from 'next-intl/plugin'
import { contentSecurityPolicy, publicCacheControl } from './lib/headers.js'
import { localizedRedirects, localizedRewrites } from './i18n/pathnames.js'

const development = process.env.NODE_ENV === 'development'
const { MATOMO_URL: matomo, VIDEO_HOST: video } = process.env

const security = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
]

/** @type {import('next').NextConfig} */
const config = {
  cacheComponents: true,
  partialPrefetching: true,
  cacheHandler: fileURLToPath(new URL('./server/page-cache.js', import.meta.url)),
  cacheMaxMemorySize: 0,
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true }, // `npm run check` runs the compiler over everything
  serverExternalPackages: ['better-sqlite3', 'better-sqlite3-v13', '@node-rs/argon2', 'sharp'],
  experimental: { serverActions: { bodySizeLimit: '2mb' } },

  async headers() {
    const readers = { key: 'Cache-Control', value: publicCacheControl }
    const policy = { key: 'Content-Security-Policy', value: contentSecurityPolicy({ matomo, video }) }
    const publicPages = '/:locale((?!admin|_next|media|assets|fonts|consent|healthz|readyz)[^/.]+)'
    return [
      { source: '/:path*', headers: security },
      ...(development ? [] : [{ source: '/:path((?!admin).*)', headers: [policy] }]),
      ...(development
        ? []
        : [publicPages, `${publicPages}/:path*`].map((source) => ({ source, headers: [readers] }))),
      ...['/assets/:path*', '/fonts/:path*'].map((source) => ({
        source,
        headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
      })),
    ]
  },
  redirects: async () => [
    ...localizedRedirects(),
    { source: '/admin', destination: '/admin/articles', permanent: false },
  ],
  rewrites: async () => ({ beforeFiles: localizedRewrites(), afterFiles: [], fallback: [] }),
}

export default createNextIntlPlugin('./i18n/request.ts')(config)
