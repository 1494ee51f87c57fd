export interface ElectronPackage {
  readonly folder: string
  readonly version: string
}
export interface FoundElectron {
  readonly executable: string
  readonly warning: { readonly have: string; readonly want: string } | null
}
export const downloadPatience: number
export function electronPackage(resolve?: (name: string) => string): ElectronPackage | null
export function findElectron(asked?: {
  env?: Readonly<Record<string, string | undefined>>
  platform?: string
  ofPackage?: ElectronPackage | null
}): FoundElectron | null
export function hasDisplay(env?: Readonly<Record<string, string | undefined>>, platform?: string): boolean
export function installElectron(ofPackage?: ElectronPackage | null, patience?: number): string | null
