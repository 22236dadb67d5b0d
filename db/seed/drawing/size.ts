export type Size = { width: number; height: number }

export const landscape: Size = { width: 2400, height: 1600 }
export const portrait: Size = { width: 1600, height: 2400 }
export const square: Size = { width: 1800, height: 1800 }
export const panorama: Size = { width: 3600, height: 1200 }
