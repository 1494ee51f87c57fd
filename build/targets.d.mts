export interface Target {
  readonly platform: string
  readonly arch: string
  readonly natives: readonly string[]
}
export declare const targets: Readonly<Record<string, Target>>
