// @ts-check
import { check } from './check/check.js'

// npm run check: everything that npm test does but the journeys.
process.exit(await check())
