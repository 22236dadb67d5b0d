import type { Palette, PaletteName } from './palette'
import type { Random } from './random'
import type { Size } from './size'

type DrawScene = (random: Random, palette: Palette, size: Size) => string

/** Variant 0 takes the first palette, variant 1 the second, and so on round the list. */
export type Scene = { size: Size; palettes: readonly PaletteName[]; draw: DrawScene }
