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

namespace local_idpbridge;

/**
 * Tests of the tag in the head of course pages.
 *
 * @covers \local_idpbridge\page_meta
 * @covers \local_idpbridge\courses
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
final class page_meta_test extends \advanced_testcase {
    /**
     * A course with a competency, finished by the current user.
     *
     * @param int $time when
     * @return \stdClass
     */
    private function course(int $time): \stdClass {
        global $USER;
        $generator = $this->getDataGenerator()->get_plugin_generator('local_idpbridge');
        $ids = $generator->create_framework(['DLit100']);
        $course = $generator->create_finished_course($USER->id, $time, ['fullname' => 'ก "&" <ข>', 'idnumber' => 'DL-01']);
        $core = $this->getDataGenerator()->get_plugin_generator('core_competency');
        $core->create_course_competency(['courseid' => $course->id, 'competencyid' => $ids['DLit100']]);
        return $course;
    }

    /**
     * Opens the page of a course.
     *
     * @param \stdClass $course
     */
    private function open(\stdClass $course): void {
        global $PAGE;
        $PAGE = new \moodle_page();
        $PAGE->set_url('/course/view.php', ['id' => $course->id]);
        $PAGE->set_course($course);
        $PAGE->set_pagelayout('course');
    }

    protected function setUp(): void {
        parent::setUp();
        $this->resetAfterTest();
        set_config('enablecompletion', 1);
    }

    public function test_tag_tells_course_codes_hours_and_completion(): void {
        $this->setUser($this->getDataGenerator()->create_user());
        $category = $this->getDataGenerator()->create_custom_field_category([]);
        $this->getDataGenerator()->create_custom_field([
            'categoryid' => $category->get('id'),
            'type' => 'text',
            'shortname' => 'idphours',
        ]);
        $course = $this->course(1795367915);
        \core_course\customfield\course_handler::create()->instance_form_save((object) [
            'id' => $course->id,
            'customfield_idphours' => ' 6.5 ',
        ]);
        $this->open($course);
        $html = trim(page_meta::html());
        $this->assertSame(1, preg_match('/^<meta name="local_idpbridge" content="([^"]*)" \/>$/D', $html, $found));
        $said = json_decode(html_entity_decode($found[1], ENT_QUOTES), true);
        $this->assertSame(1, $said['bridge']);
        $this->assertSame(['id' => (int) $course->id, 'idnumber' => 'DL-01', 'fullname' => 'ก "&" ',
            'shortname' => $course->shortname, 'hours' => 6.5], $said['course']);
        $this->assertSame(['DLit100'], $said['codes']);
        $this->assertSame(['state' => 'complete', 'completed' => 1795367915], $said['completion']);
    }

    public function test_course_under_way_and_course_without_completion_are_told_apart(): void {
        $user = $this->getDataGenerator()->create_user();
        $under = $this->getDataGenerator()->create_course(['enablecompletion' => 1]);
        $without = $this->getDataGenerator()->create_course(['enablecompletion' => 0]);
        $this->assertSame(['state' => 'incomplete', 'completed' => null], page_meta::content($under, $user->id)['completion']);
        $this->assertSame(['state' => 'untracked', 'completed' => null], page_meta::content($without, $user->id)['completion']);
    }

    public function test_at_most_three_queries_are_asked(): void {
        global $DB;
        $this->setUser($this->getDataGenerator()->create_user());
        $this->open($this->course(1795367915));
        keys::signs();
        $before = $DB->perf_get_reads();
        $this->assertNotSame('', page_meta::html());
        $this->assertLessThanOrEqual(3, $DB->perf_get_reads() - $before);
    }

    public function test_guests_strangers_and_other_pages_get_nothing_and_ask_nothing(): void {
        global $DB, $PAGE, $SITE;
        $this->setUser($this->getDataGenerator()->create_user());
        $course = $this->course(1795367915);
        $pages = [
            fn() => $this->setGuestUser(),
            fn() => $this->setUser(0),
            function () use ($SITE) {
                $this->setUser($this->getDataGenerator()->create_user());
                $this->open($SITE);
            },
            function () use ($course, &$PAGE) {
                $this->setUser($this->getDataGenerator()->create_user());
                $this->open($course);
                $PAGE->set_pagelayout('popup');
            },
        ];
        foreach ($pages as $arrange) {
            $this->open($course);
            $arrange();
            $before = $DB->perf_get_reads();
            $this->assertSame('', page_meta::html());
            $this->assertSame($before, $DB->perf_get_reads());
        }
    }

    public function test_hook_and_old_callback_do_not_print_it_twice(): void {
        global $CFG, $PAGE;
        require_once($CFG->dirroot . '/local/idpbridge/lib.php');
        $this->setUser($this->getDataGenerator()->create_user());
        $this->open($this->course(1795367915));
        $PAGE->blocks->load_blocks();
        $head = $PAGE->get_renderer('core')->standard_head_html();
        $this->assertSame(1, substr_count($head, 'name="local_idpbridge"'));
    }
}
