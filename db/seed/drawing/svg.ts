export type Point = readonly [x: number, y: number]

type Attributes = Record<string, string | number>

export function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  extra?: Attributes,
) {
  return shape('rect', { x, y, width, height, fill, ...extra })
}

export function circle(x: number, y: number, radius: number, fill: string, extra?: Attributes) {
  return shape('circle', { cx: x, cy: y, r: radius, fill, ...extra })
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, extra?: Attributes) {
  return shape('ellipse', { cx: x, cy: y, rx, ry, fill, ...extra })
}

/** Corners as SVG writes them, '0,0 40,0 20,30', or as points. */
type Corners = string | readonly Point[]

export function polygon(corners: Corners, fill: string, extra?: Attributes) {
  return shape('polygon', { points: written(corners), fill, ...extra })
}

export function path(outline: string, fill: string, extra?: Attributes) {
  return shape('path', { d: rounded(outline), fill, ...extra })
}

export function line(corners: Corners, stroke: string, width: number, extra?: Attributes) {
  const attributes = { points: written(corners), fill: 'none', ...strokeOf(stroke, width, extra) }
  return shape('polyline', attributes)
}

export function curve(outline: string, stroke: string, width: number, extra?: Attributes) {
  return path(outline, 'none', strokeOf(stroke, width, extra))
}

export function group(content: readonly string[], attributes: Attributes = {}) {
  return element('g', attributes, content.join(''))
}

export function place(content: string, x: number, y: number, scaleX: number, scaleY = scaleX) {
  const matrix = [scaleX, 0, 0, scaleY, x, y].map(thousandths).join(' ')
  return element('g', { transform: `matrix(${matrix})` }, content)
}

export function clipped(id: string, outline: string, content: readonly string[]) {
  return element('clipPath', { id }, outline) + group(content, { 'clip-path': `url(#${id})` })
}

export function verticalGradient(id: string, ...colours: string[]) {
  return element('linearGradient', { id, x1: 0, y1: 0, x2: 0, y2: 1 }, stops(colours))
}

export function glow(id: string, colour: string) {
  const content = [1, 0.45, 0.12, 0]
    .map((opacity, index) =>
      element('stop', { offset: index / 3, 'stop-color': colour, 'stop-opacity': opacity }),
    )
    .join('')
  return element('radialGradient', { id }, content)
}

/** The outline through all points, with no corners. */
export function smoothOutline(points: readonly Point[], closed = false): string {
  const at = (index: number) =>
    closed
      ? points[(index + points.length) % points.length]!
      : points[Math.min(Math.max(index, 0), points.length - 1)]!
  const steps = Array.from({ length: closed ? points.length : points.length - 1 }, (_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    return `C${[first, second, to].map(pair).join(' ')}`
  })
  return `M${pair(points[0]!)}${steps.join('')}${closed ? 'Z' : ''}`
}

export function outline(...rings: (readonly Point[])[]): string {
  return rings.map((ring) => `M${ring.map(pair).join('L')}Z`).join('')
}

export function element(name: string, attributes: Attributes, content = '') {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? thousandths(value) : value}"`,
  )
  return `<${name}${written.join('')}>${content}</${name}>`
}

/** See-through paint, not a see-through element: librsvg lays a sheet for each of those (harbour-2: 130 or 750 ms). */
function shape(name: string, { opacity, ...attributes }: Attributes) {
  if (opacity === undefined) return element(name, attributes)
  return element(name, { ...attributes, 'fill-opacity': opacity, 'stroke-opacity': opacity })
}

function strokeOf(stroke: string, width: number, extra?: Attributes): Attributes {
  return { stroke, 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', ...extra }
}

function stops(colours: readonly string[]) {
  const last = Math.max(colours.length - 1, 1)
  return colours
    .map((colour, index) => element('stop', { offset: index / last, 'stop-color': colour }))
    .join('')
}

function written(corners: Corners) {
  return typeof corners === 'string' ? rounded(corners) : corners.map(pair).join(' ')
}

function rounded(outline: string) {
  return outline.replace(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10))
}

function pair([x, y]: Point) {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`
}

function thousandths(value: number) {
  return Math.round(value * 1000) / 1000
}
