import { createRequire } from 'node:module'
import { join } from 'node:path'
import type Sharp from 'sharp'

/** sharp by `require`: its ES modules import JSON in a way that Node 20.9 can't read (`with`, from 20.10). */
export const sharp = createRequire(join(process.cwd(), 'package.json'))('sharp') as typeof Sharp
