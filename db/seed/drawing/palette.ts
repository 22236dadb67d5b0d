import palettes from './palettes.json'

export type PaletteName = keyof typeof palettes

/** One time of day as a dozen flat colours: far, middle, near and ink go from the hazy distance to the foreground. */
export type Palette = (typeof palettes)[PaletteName] & { name: PaletteName }

export function paletteNamed(name: PaletteName): Palette {
  return { ...palettes[name], name }
}

export function isNight(palette: Palette): boolean {
  return palette.name === 'night'
}

export function isDark(palette: Palette): boolean {
  return palette.name === 'night' || palette.name === 'dusk'
}
