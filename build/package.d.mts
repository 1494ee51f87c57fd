export interface Packaging {
  readonly formats?: readonly string[]
  readonly output?: string
  readonly electronDist?: string
}
export declare function packageFor(target: string, packaging?: Packaging): Promise<string[]>
