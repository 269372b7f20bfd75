/** How the page names what it draws: after a redesign other classes, and another attribute for a row's id. */
export const look = shellSettings.redesigned
  ? { row: 'v2-line', selected: 'v2-on', checkbox: 'v2-box', id: 'data-fid', menu: 'v2-pop', item: 'v2-pop-item' }
  : {
      row: 'ant-table-row',
      selected: 'ant-table-row-selected',
      checkbox: 'ant-checkbox-input',
      id: 'data-row-key',
      menu: 'ant-dropdown',
      item: 'ant-dropdown-menu-item',
    }
