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

namespace local_idpbridge\reportbuilder\datasource;

use core_reportbuilder\datasource;
use core_reportbuilder\local\entities\user;
use local_idpbridge\reportbuilder\local\entities\entry;
use local_idpbridge\reportbuilder\local\entities\person;

/**
 * Entries that learners sent, for reports that HR puts together and sends on a schedule.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class entries extends datasource {
    /**
     * Name of the source.
     *
     * @return string
     */
    public static function get_name(): string {
        return get_string('entries', 'local_idpbridge');
    }

    /**
     * Only for those who may see the report.
     *
     * @return bool
     */
    public static function is_available(): bool {
        return has_capability('local/idpbridge:viewreport', \context_system::instance());
    }

    /**
     * Tables and everything of them.
     */
    protected function initialise(): void {
        $entry = new entry();
        $main = $entry->get_table_alias('local_idpbridge_entry');
        $this->set_main_table('local_idpbridge_entry', $main);
        $this->add_entity($entry);

        $person = new person();
        $alias = $person->get_table_alias('local_idpbridge_person');
        $this->add_entity($person->add_join("LEFT JOIN {local_idpbridge_person} {$alias} ON {$alias}.userid = {$main}.userid"));

        $user = new user();
        $alias = $user->get_table_alias('user');
        $this->add_entity($user->add_join("LEFT JOIN {user} {$alias} ON {$alias}.id = {$main}.userid"));

        $this->add_all_from_entities();
    }

    /**
     * Columns of a new report.
     *
     * @return string[]
     */
    public function get_default_columns(): array {
        return ['user:fullname', 'person:agency', 'entry:title', 'entry:codes', 'entry:bucket', 'entry:minutes', 'entry:completed'];
    }

    /**
     * Filters of a new report.
     *
     * @return string[]
     */
    public function get_default_filters(): array {
        return ['person:agency', 'entry:codes', 'entry:fiscalyear'];
    }

    /**
     * Conditions of a new report.
     *
     * @return string[]
     */
    public function get_default_conditions(): array {
        return ['entry:fiscalyear'];
    }
}
