import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract'
import type { contract } from '../../shared/contract.ts'

type Inputs = InferContractRouterInputs<typeof contract>
type Outputs = InferContractRouterOutputs<typeof contract>

/** What the contract promises for one call. */
export type Answer<Feature extends keyof Outputs, Call extends keyof Outputs[Feature]> = Outputs[Feature][Call]

/** What a window sends with one call. */
export type Question<Feature extends keyof Inputs, Call extends keyof Inputs[Feature]> = Inputs[Feature][Call]
