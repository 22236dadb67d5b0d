import { group, place } from '../svg'

type Standing = { x: number; y: number; height: number; shadow: string; lean: number; length: number }

/**
 * Something that stands on 0, 0 and is a hundred units tall, with its shadow on the ground. The shadow is the shape
 * itself, laid down: positive `length` falls towards the viewer, negative away.
 */
export function standing(
  draw: (colour: string) => string,
  colour: string,
  { x, y, height, shadow, lean, length }: Standing,
) {
  const scale = height / 100
  const laid = `matrix(${scale} 0 ${-lean * scale} ${-length * scale} ${x} ${y})`
  return group([draw(shadow)], { transform: laid }) + place(draw(colour), x, y, scale)
}
