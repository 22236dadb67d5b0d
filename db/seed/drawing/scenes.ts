import type { Scene } from './scene'
import { natoBrussels } from './scenes/nato-brussels'
import { roundTable } from './scenes/round-table'
import { landscape, panorama, portrait, square } from './size'

export const scenes: Record<string, Scene> = {
  'nato-brussels': { size: landscape, palettes: ['day', 'dusk', 'night'], draw: natoBrussels },
  'round-table': { size: landscape, palettes: ['morning', 'sage', 'dusk'], draw: roundTable },
}
