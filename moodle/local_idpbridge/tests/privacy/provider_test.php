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

use core_privacy\local\request\approved_userlist;
use core_privacy\local\request\userlist;
use core_privacy\local\request\writer;
use local_idpbridge\entries;

/**
 * Tests of giving out and deleting what is kept of people.
 *
 * @covers \local_idpbridge\privacy\provider
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
final class provider_test extends \core_privacy\tests\provider_testcase {
    /**
     * Two learners who sent something.
     *
     * @return \stdClass[]
     */
    private function learners(): array {
        $this->resetAfterTest();
        $make = $this->getDataGenerator()->get_plugin_generator('local_idpbridge');
        $users = [];
        foreach ([1, 2] as $count) {
            $users[] = $user = $this->getDataGenerator()->create_user();
            $this->setUser($user);
            $make->send([$make->entry(), $make->entry()]);
        }
        $this->setAdminUser();
        return $users;
    }

    /**
     * How many rows a user has in each table.
     *
     * @param int $userid
     * @return int[]
     */
    private function rows(int $userid): array {
        global $DB;
        return array_map(fn($table) => $DB->count_records($table, ['userid' => $userid]), entries::PERSONAL);
    }

    public function test_every_field_of_every_personal_table_is_declared(): void {
        global $DB;
        foreach (provider::FIELDS as $table => $fields) {
            $columns = array_diff(array_keys($DB->get_columns($table)), ['id', 'contenthash', 'evidenceid']);
            $this->assertEqualsCanonicalizing($columns, $fields, $table);
        }
        $this->assertEqualsCanonicalizing(entries::PERSONAL, array_keys(provider::FIELDS));
    }

    public function test_all_of_a_user_is_found_and_given_out(): void {
        [$user] = $this->learners();
        $context = \context_user::instance($user->id);
        $this->assertEquals([$context->id], provider::get_contexts_for_userid($user->id)->get_contextids());
        $list = new userlist($context, 'local_idpbridge');
        provider::get_users_in_context($list);
        $this->assertEquals([$user->id], $list->get_userids());

        $this->export_context_data_for_user($user->id, $context, 'local_idpbridge');
        $path = [get_string('pluginname', 'local_idpbridge')];
        $given = writer::with_context($context)->get_related_data($path, 'local_idpbridge_entry');
        $this->assertCount(2, $given);
        $this->assertSame('2026-01-20', $given[0]->completed);
        $this->assertFalse(property_exists($given[0], 'contenthash'));
        $this->assertCount(1, writer::with_context($context)->get_related_data($path, 'local_idpbridge_consent'));
    }

    public function test_deleting_leaves_nothing_of_the_user_and_everything_of_others(): void {
        global $DB;
        [$user, $other] = $this->learners();
        $context = \context_user::instance($user->id);
        provider::delete_data_for_users(new approved_userlist($context, 'local_idpbridge', [$user->id]));
        $this->assertSame([0, 0, 0, 0], $this->rows($user->id));
        $this->assertSame([2, 1, 1, 1], $this->rows($other->id));
        $this->assertSame(2, $DB->count_records('local_idpbridge_code'));
        provider::delete_data_for_all_users_in_context(\context_user::instance($other->id));
        $this->assertSame([0, 0, 0, 0], $this->rows($other->id));
        $this->assertSame(0, $DB->count_records('local_idpbridge_code'));
    }

    public function test_deleted_account_takes_its_log_along(): void {
        [$user, $other] = $this->learners();
        delete_user($user);
        $this->assertSame([0, 0, 0, 0], $this->rows($user->id));
        $this->assertSame([2, 1, 1, 1], $this->rows($other->id));
    }
}
