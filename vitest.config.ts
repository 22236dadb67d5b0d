import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: { include: ['{app,components,db,i18n,lib,scripts,server}/**/*.test.ts'], testTimeout: 20_000 },
})
