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

namespace local_idpbridge\reportbuilder\local\filters;

use core_reportbuilder\local\filters\text;
use core_reportbuilder\local\helpers\database;

/**
 * Entries that build a competency, by its whole code or how it begins (DLit finds the group).
 *
 * Looks the code up in its own table, so that an entry with several competencies stands in the report once.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class competency extends text {
    /**
     * Only what an index answers: is, and starts with.
     *
     * @return array
     */
    protected function get_operators(): array {
        return array_intersect_key(parent::get_operators(), array_flip([
            self::ANY_VALUE,
            self::IS_EQUAL_TO,
            self::STARTS_WITH,
        ]));
    }

    /**
     * Condition on the id of the entry.
     *
     * @param array $values
     * @return array SQL and its parameters
     */
    public function get_sql_filter(array $values): array {
        global $DB;
        $operator = (int) ($values["{$this->name}_operator"] ?? self::ANY_VALUE);
        $code = trim($values["{$this->name}_value"] ?? '');
        if ($code === '' || !in_array($operator, [self::IS_EQUAL_TO, self::STARTS_WITH])) {
            return ['', []];
        }
        $param = database::generate_param_name();
        $starts = $operator === self::STARTS_WITH;
        $select = $starts ? $DB->sql_like('code', ":{$param}") : "code = :{$param}";
        $params = [$param => $starts ? $DB->sql_like_escape($code) . '%' : $code] + $this->filter->get_field_params();
        return [
            $this->filter->get_field_sql() . " IN (SELECT entry FROM {local_idpbridge_code} WHERE {$select})",
            $params,
        ];
    }
}
