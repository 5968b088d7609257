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

namespace local_idpbridge\reportbuilder\local\systemreports;

use core_reportbuilder\local\entities\user;
use core_reportbuilder\system_report;
use local_idpbridge\reportbuilder\local\entities\entry;
use local_idpbridge\reportbuilder\local\entities\person;

/**
 * All entries that learners sent, for HR.
 *
 * Person and account are joined from the left by a unique key, so that counting needs neither of them.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class entries extends system_report {
    /**
     * Tables, columns and filters.
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

        $this->add_columns_from_entities([
            'user:fullnamewithlink',
            'person:agency',
            'person:missiongroup',
            'entry:title',
            'entry:codes',
            'entry:bucket',
            'entry:minutes',
            'entry:rung',
            'entry:attested',
            'entry:completed',
            'entry:timemodified',
        ]);
        $this->add_filters_from_entities([
            'user:fullname',
            'person:name',
            'person:agency',
            'person:position',
            'person:missiongroup',
            'person:personnel',
            'entry:title',
            'entry:codes',
            'entry:bucket',
            'entry:fiscalyear',
            'entry:completed',
            'entry:rung',
            'entry:attested',
            'entry:timemodified',
        ]);
        $this->get_column('user:fullnamewithlink')->set_title(new \lang_string('account', 'local_idpbridge'));
        // Sorting by what no index orders would sort every entry of the site for one page.
        foreach (['user:fullnamewithlink', 'entry:bucket', 'entry:rung'] as $column) {
            $this->get_column($column)->set_is_sortable(false);
        }
        $this->set_initial_sort_column('entry:timemodified', SORT_DESC);
        $this->set_downloadable(true, get_string('entries', 'local_idpbridge'));
    }

    /**
     * Who may see it.
     *
     * @return bool
     */
    protected function can_view(): bool {
        return has_capability('local/idpbridge:viewreport', \context_system::instance());
    }

    /**
     * Name of the report.
     *
     * @return string
     */
    public static function get_name(): string {
        return get_string('entries', 'local_idpbridge');
    }
}
