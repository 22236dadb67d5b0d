import { mix } from '../colour'
import type { Palette } from '../palette'
import type { Random } from '../random'
import { circle, line, path } from '../svg'
import { type Companion, companion } from './companion'
import { child, person, somebody } from './person'
import { standing } from './standing'

export function queue(random: Random, palette: Palette, low: number): string[] {
  const order = random.pick([
    ['couple', 'child', 'wheelchair', 'stick', 'pram', 'dog', 'child', 'none', 'bag'],
    ['stick', 'dog', 'bag', 'child', 'pram', 'none', 'wheelchair', 'couple', 'child'],
    ['pram', 'bag', 'child', 'couple', 'none', 'wheelchair', 'child', 'dog', 'stick'],
  ])
  let x = 110
  return order.flatMap((kind, index) => {
    const y = 1420 - index * 22
    const height = 400 - index * 16
    const tone =
      index % 4 === 1 ? mix(palette.accent, palette.ink, 0.35) : mix(palette.ink, palette.near, index * 0.05)
    const group = members(random, kind, height)
    return group.map(({ draw, width }) => {
      const footX = x + width / 2
      x += width
      return standing(draw, tone, {
        x: footX,
        y: y + random.between(-8, 8),
        height,
        shadow: mix(palette.ink, palette.middle, 0.35),
        lean: (footX - low) / 1400,
        length: 0.62,
      })
    })
  })
}

type Member = { draw: (colour: string) => string; width: number }

function members(random: Random, kind: string, height: number): Member[] {
  const someone = somebody(random, ['none'])
  const adult: Member = { draw: (colour) => person(someone, colour), width: height * 0.42 }
  const carrying = (load: 'bag' | 'stick'): Member => ({
    draw: (colour) => person({ ...someone, load }, colour),
    width: height * 0.5,
  })
  const accompanied = (extra: Companion, share: number): Member => ({
    draw: (colour) => companion[extra](colour),
    width: height * share,
  })
  const groups: Record<string, Member[]> = {
    couple: [
      adult,
      { ...adult, draw: (colour) => person({ ...someone, hem: -24, flare: 19, hat: !someone.hat }, colour) },
    ],
    child: [adult, { draw: (colour) => child(colour) + balloon(colour), width: height * 0.32 }],
    wheelchair: [accompanied('wheelchair', 0.56)],
    pram: [adult, accompanied('pram', 0.5)],
    dog: [adult, accompanied('dog', 0.42)],
    stick: [carrying('stick')],
    bag: [carrying('bag')],
  }
  return groups[kind] ?? [adult]
}

function balloon(colour: string): string {
  return (
    line('10,-34 18,-82', colour, 0.9) +
    path('M18,-82C8,-86 6,-98 12,-104C16,-108 22,-108 26,-104C31,-98 28,-86 18,-82Z', colour) +
    circle(18, -81, 1.4, colour)
  )
}
