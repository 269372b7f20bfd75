import type { OpenList } from '../../src/openlist/api/index.ts'

/** What tests leave behind is theirs to take away; Mountlink deletes no storage. @throws MountlinkError as `OpenList.call` */
export const deleteStorage = async (openList: OpenList, id: number): Promise<void> =>
  void (await openList.call(`/api/admin/storage/delete?id=${id}`, {}))
