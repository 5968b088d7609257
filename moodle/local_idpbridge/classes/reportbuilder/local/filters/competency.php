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

use core_reportbuilder\local\filters\base;
use core_reportbuilder\local\helpers\database;

/**
 * Entries that build a competency, by its code (DLit100) or by the letters of its group (DLit).
 *
 * Looks the code up in its own table, so that an entry with several competencies stands in the report once.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class competency extends base {
    /**
     * The one field of the filter.
     *
     * @param \MoodleQuickForm $mform
     */
    public function setup_form(\MoodleQuickForm $mform): void {
        $name = "{$this->name}_value";
        $mform->addElement('text', $name, get_string('codeshint', 'local_idpbridge'), ['size' => 12]);
        $mform->setType($name, PARAM_ALPHANUM);
    }

    /**
     * Condition on the id of the entry.
     *
     * @param array $values
     * @return array SQL and its parameters
     */
    public function get_sql_filter(array $values): array {
        global $DB;
        $code = trim($values["{$this->name}_value"] ?? '');
        if ($code === '') {
            return ['', []];
        }
        $param = database::generate_param_name();
        $group = !preg_match('/[0-9]/', $code);
        $select = $group ? $DB->sql_like('code', ":{$param}") : "code = :{$param}";
        // Three digits follow the letters, so that DL does not find DLit.
        $params = [$param => $group ? $DB->sql_like_escape($code) . '___' : $code] + $this->filter->get_field_params();
        return [
            $this->filter->get_field_sql() . " IN (SELECT entry FROM {local_idpbridge_code} WHERE {$select})",
            $params,
        ];
    }

    /**
     * Values with which the filter can be tried.
     *
     * @return array
     */
    public function get_sample_values(): array {
        return ["{$this->name}_value" => 'DLit100'];
    }
}
