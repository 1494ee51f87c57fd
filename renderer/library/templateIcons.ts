import { IconAward, IconBuildingStore, IconBus, IconMicrophone, IconUsersGroup } from '@tabler/icons-react'

/** The event templates in the order in which they are offered, each with its picture. */
export const eventTemplates = [
  { template: 'congress', icon: IconUsersGroup },
  { template: 'panel', icon: IconMicrophone },
  { template: 'fair', icon: IconBuildingStore },
  { template: 'study-visit', icon: IconBus },
  { template: 'jubilee', icon: IconAward },
] as const
