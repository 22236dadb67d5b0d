import type { Random } from '../random'
import { circle, group, line, path, polygon, rectangle } from '../svg'

/** A silhouette a hundred units tall, standing on 0, 0: never a face, only a bearing and what is carried. */
export type Person = { hem: number; flare: number; stride: number; hat: boolean; load: Load }

type Load = 'none' | 'briefcase' | 'bag' | 'stick' | 'suitcase'

export function somebody(
  random: Random,
  loads: readonly Load[] = ['none', 'none', 'briefcase', 'bag'],
): Person {
  return {
    hem: random.pick([-46, -40, -30, -22]),
    flare: random.between(13, 19),
    stride: random.pick([3.5, 5, 9]),
    hat: random.chance(0.3),
    load: random.pick(loads),
  }
}

export function person({ hem, flare, stride, hat, load }: Person, colour: string): string {
  return group([
    circle(0, -92.5, 6.6, colour),
    rectangle(-2.6, -88, 5.2, 8, colour),
    leg(-stride, hem, colour),
    leg(stride, hem, colour),
    coat(hem, flare, colour),
    hat ? path('M-12,-95C-8,-97 8,-97 12,-95L7,-97.5C7,-104 -7,-104 -7,-97.5Z', colour) : '',
    carried[load](colour),
  ])
}

export function child(colour: string): string {
  return group([
    circle(0, -50, 5.8, colour),
    leg(-3, -22, colour),
    leg(4, -22, colour),
    path('M-4,-44C-9,-43 -10,-38 -10,-33L-11,-18L11,-18L10,-33C10,-38 9,-43 4,-44Z', colour),
  ])
}

function leg(stride: number, hem: number, colour: string): string {
  const side = Math.sign(stride)
  const toe = stride + 4.5
  return polygon(
    [
      [side * 7.5, hem - 4],
      [side * 0.6, hem - 4],
      [stride - 2, -2],
      [stride - 2.4, 0],
      [toe, 0],
      [stride + 2, -3.4],
    ],
    colour,
  )
}

function coat(hem: number, flare: number, colour: string): string {
  const waist = 9.5
  return group([
    path(
      `M-4,-84C-12,-83 -14,-78 -${waist + 3},-70L-${waist},-58L-${flare * 0.72},${hem}L${flare * 0.72},${hem}L${waist},-58L${waist + 3},-70C14,-78 12,-83 4,-84Z`,
      colour,
    ),
    path('M-12,-80C-16,-76 -17,-62 -16.5,-46L-13,-46L-9,-72Z', colour),
    path('M12,-80C16,-76 17,-62 16.5,-46L13,-46L9,-72Z', colour),
  ])
}

const carried: Record<Load, (colour: string) => string> = {
  none: () => '',
  briefcase: (colour) =>
    rectangle(9, -44, 20, 14, colour, { rx: 1.5 }) +
    line(
      [
        [15, -47],
        [15, -44],
      ],
      colour,
      2,
    ),
  bag: (colour) =>
    path('M-24,-44L-12,-44L-10,-28L-26,-28Z', colour) +
    line(
      [
        [-18, -44],
        [-11, -76],
      ],
      colour,
      1.6,
    ),
  stick: (colour) =>
    line(
      [
        [16, -46],
        [21, 0],
      ],
      colour,
      1.8,
    ),
  suitcase: (colour) =>
    rectangle(17, -33, 17, 32, colour, { rx: 2 }) +
    line(
      [
        [15, -47],
        [21, -33],
      ],
      colour,
      1.8,
    ),
}
