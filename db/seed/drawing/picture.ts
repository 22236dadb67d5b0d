import { paletteNamed } from './palette'
import { seededRandom } from './random'
import type { Scene } from './scene'
import { scenes } from './scenes'
import { element, group } from './svg'

/** The picture as SVG text. A key is the name of a scene and, if wanted, the number of a variant: `harbour-2`. */
export function pictureSvg(key: string): string {
  const { scene, variant } = sceneOf(key)
  const { width, height } = scene.size
  const palette = paletteNamed(scene.palettes[variant % scene.palettes.length]!)
  const content = scene.draw(seededRandom(key), palette, scene.size)
  const mirror: Record<string, string> = variant % 2 ? { transform: `matrix(-1 0 0 1 ${width} 0)` } : {}
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }
  return element('svg', attributes, group([content], mirror))
}

function sceneOf(key: string): { scene: Scene; variant: number } {
  const [, name = key, variant = '0'] = /^(.+?)-(\d+)$/.exec(key) ?? []
  const scene = Object.hasOwn(scenes, name) ? scenes[name] : undefined
  if (!scene) throw new Error(`There is no scene for the picture '${key}'`)
  return { scene, variant: Number(variant) }
}
