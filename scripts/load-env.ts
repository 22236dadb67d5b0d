import nextEnv from '@next/env'

// Commands read .env as the server does. Imported first, for its effect.
nextEnv.loadEnvConfig(process.cwd(), process.env.NODE_ENV === 'development', {
  info() {},
  error: console.error,
})
