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

namespace local_idpbridge\privacy;

use core_privacy\local\metadata\collection;
use core_privacy\local\request\approved_contextlist;
use core_privacy\local\request\approved_userlist;
use core_privacy\local\request\contextlist;
use core_privacy\local\request\transform;
use core_privacy\local\request\userlist;
use core_privacy\local\request\writer;
use local_idpbridge\entries;
use local_idpbridge\pure\bangkok;

/**
 * What the plugin keeps of people, given out and deleted on request. Everything stands in the context of the user.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class provider implements
    \core_privacy\local\metadata\provider,
    \core_privacy\local\request\core_userlist_provider,
    \core_privacy\local\request\plugin\provider {
    /** @var array[] Personal fields of each table. */
    const FIELDS = [
        'local_idpbridge_entry' => ['userid', 'entryid', 'title', 'provider', 'url', 'method', 'bucket', 'completed', 'fiscalyear',
            'minutes', 'codes', 'rung', 'seen', 'attestation', 'attested', 'timecreated', 'timemodified'],
        'local_idpbridge_person' => ['userid', 'name', 'agency', 'position', 'missiongroup', 'personnel', 'timemodified'],
        'local_idpbridge_year' => ['userid', 'fiscalyear', 'assessed', 'planned', 'outcome', 'entries',
            'minutes70', 'minutes20', 'minutes10'],
        'local_idpbridge_consent' => ['userid', 'agreed', 'sentence', 'entries', 'timecreated'],
    ];

    /** @var string[] Fields that are moments. */
    const MOMENTS = ['timecreated', 'timemodified', 'agreed'];

    /**
     * What is kept.
     *
     * @param collection $collection
     * @return collection
     */
    public static function get_metadata(collection $collection): collection {
        foreach (self::FIELDS as $table => $fields) {
            $strings = array_map(fn($field) => 'privacy:' . $field, $fields);
            $collection->add_database_table($table, array_combine($fields, $strings), 'privacy:' . $table);
        }
        return $collection->add_subsystem_link('core_competency', [], 'privacy:core_competency');
    }

    /**
     * Where something of a user stands.
     *
     * @param int $userid
     * @return contextlist
     */
    public static function get_contexts_for_userid(int $userid): contextlist {
        $list = new contextlist();
        foreach (entries::PERSONAL as $table) {
            $list->add_from_sql(
                "SELECT x.id FROM {context} x JOIN {{$table}} t ON t.userid = x.instanceid
                  WHERE x.contextlevel = :level AND t.userid = :userid",
                ['level' => CONTEXT_USER, 'userid' => $userid]
            );
        }
        return $list;
    }

    /**
     * Of whom something stands in a context.
     *
     * @param userlist $userlist
     */
    public static function get_users_in_context(userlist $userlist): void {
        $context = $userlist->get_context();
        if ($context->contextlevel != CONTEXT_USER) {
            return;
        }
        foreach (entries::PERSONAL as $table) {
            $userlist->add_from_sql('userid', "SELECT userid FROM {{$table}} WHERE userid = ?", [$context->instanceid]);
        }
    }

    /**
     * Gives everything of a user out.
     *
     * @param approved_contextlist $contextlist
     */
    public static function export_user_data(approved_contextlist $contextlist): void {
        global $DB;
        $userid = $contextlist->get_user()->id;
        foreach ($contextlist as $context) {
            if ($context->contextlevel != CONTEXT_USER || $context->instanceid != $userid) {
                continue;
            }
            foreach (self::FIELDS as $table => $fields) {
                $rows = $DB->get_records($table, ['userid' => $userid], 'id', 'id,' . implode(',', $fields));
                if ($rows) {
                    writer::with_context($context)->export_related_data(
                        [get_string('pluginname', 'local_idpbridge')],
                        $table,
                        array_values(array_map([self::class, 'readable'], $rows))
                    );
                }
            }
        }
    }

    /**
     * Deletes everybody's data in a context.
     *
     * @param \context $context
     */
    public static function delete_data_for_all_users_in_context(\context $context): void {
        if ($context->contextlevel == CONTEXT_USER) {
            entries::forget($context->instanceid);
        }
    }

    /**
     * Deletes the data of a user.
     *
     * @param approved_contextlist $contextlist
     */
    public static function delete_data_for_user(approved_contextlist $contextlist): void {
        foreach ($contextlist as $context) {
            if ($context->contextlevel == CONTEXT_USER && $context->instanceid == $contextlist->get_user()->id) {
                entries::forget($context->instanceid);
            }
        }
    }

    /**
     * Deletes the data of users in a context.
     *
     * @param approved_userlist $userlist
     */
    public static function delete_data_for_users(approved_userlist $userlist): void {
        $context = $userlist->get_context();
        if ($context->contextlevel == CONTEXT_USER && in_array($context->instanceid, $userlist->get_userids())) {
            entries::forget($context->instanceid);
        }
    }

    /**
     * A row as people read it.
     *
     * @param \stdClass $row
     * @return \stdClass
     */
    private static function readable(\stdClass $row): \stdClass {
        unset($row->id, $row->userid);
        foreach (self::MOMENTS as $field) {
            if (isset($row->$field)) {
                $row->$field = transform::datetime($row->$field);
            }
        }
        if (isset($row->completed)) {
            $row->completed = bangkok::day($row->completed);
        }
        return $row;
    }
}
