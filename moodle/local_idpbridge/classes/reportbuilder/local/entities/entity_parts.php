<?php
// This file is part of Moodle - https://moodle.org/
//
// Moodle is free software: you can redistribute it and/or modify
// it under the terms of the GNU General Public License as published by
// the Free Software Foundation, either version 3 of the License, or
// (at your option) any later version.
//
// Moodle is distributed in the hope that it will be useful,
// but WITHOUT ANY WARRANTY; without even the implied warranty of
// MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the
// GNU General Public License for more details.
//
// You should have received a copy of the GNU General Public License
// along with Moodle.  If not, see <https://www.gnu.org/licenses/>.

namespace local_idpbridge\reportbuilder\local\entities;

use core_reportbuilder\local\entities\base;
use core_reportbuilder\local\report\column;
use core_reportbuilder\local\report\filter;
use lang_string;

/**
 * What the plugin's report entities are made of: fields of one table, named as the language strings.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
trait entity_parts {
    /**
     * Columns of the entity.
     *
     * @return column[]
     */
    abstract protected function columns(): array;

    /**
     * Filters of the entity.
     *
     * @return filter[]
     */
    abstract protected function filters(): array;

    /**
     * Puts columns, filters and conditions in.
     *
     * @return base
     */
    public function initialise(): base {
        foreach ($this->columns() as $column) {
            $this->add_column($column);
        }
        foreach ($this->filters() as $filter) {
            $this->add_filter($filter)->add_condition($filter);
        }
        return $this;
    }

    /**
     * A column of one field.
     *
     * @param string $field
     * @param int $type
     * @param string|null $string its title, when it is not the field's own name
     * @return column
     */
    private function column(string $field, int $type, ?string $string = null): column {
        $title = new lang_string($string ?? $field, 'local_idpbridge');
        return (new column($field, $title, $this->get_entity_name()))
            ->add_joins($this->get_joins())
            ->set_type($type)
            ->add_field($this->get_table_alias(static::table()) . '.' . $field);
    }

    /**
     * A filter on one field.
     *
     * @param string $class
     * @param string $field
     * @param string|null $string its title, when it is not the field's own name
     * @return filter
     */
    private function filter(string $class, string $field, ?string $string = null): filter {
        $title = new lang_string($string ?? $field, 'local_idpbridge');
        $sql = $this->get_table_alias(static::table()) . '.' . $field;
        return (new filter($class, $field, $title, $this->get_entity_name(), $sql))->add_joins($this->get_joins());
    }
}
