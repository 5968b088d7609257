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

use local_idpbridge\pure\jws;

/**
 * One meta tag on the pages of a course that tells the extension what it is looking at.
 *
 * Three queries at most, none for guests and outside of courses.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class page_meta {
    /**
     * Moodle 4.4 and later.
     *
     * @param \core\hook\output\before_standard_head_html_generation $hook
     */
    public static function add_to_head(\core\hook\output\before_standard_head_html_generation $hook): void {
        $hook->add_html(self::html());
    }

    /**
     * The tag for the current page and user; empty where there is nothing to say.
     *
     * @return string HTML
     */
    public static function html(): string {
        global $PAGE, $SITE, $USER;
        $course = $PAGE->has_set_url() ? $PAGE->course : $SITE;
        if (!isloggedin() || isguestuser() || $course->id == $SITE->id || !in_array($PAGE->pagelayout, ['course', 'incourse'])) {
            return '';
        }
        $content = jws::json(self::content($course, $USER->id));
        return \html_writer::empty_tag('meta', ['name' => 'local_idpbridge', 'content' => $content]) . "\n";
    }

    /**
     * What the tag says of a course and a user.
     *
     * @param \stdClass $course
     * @param int $userid
     * @return array as the contract has it
     */
    public static function content(\stdClass $course, int $userid): array {
        return bridge::hello() + [
            'course' => [
                'id' => (int) $course->id,
                'idnumber' => (string) $course->idnumber,
                'fullname' => courses::name($course->fullname, $course->id),
                'shortname' => courses::name($course->shortname, $course->id),
                'hours' => courses::hours([$course->id])[$course->id] ?? null,
            ],
            'codes' => courses::codes([$course->id])[$course->id] ?? [],
            'completion' => self::completion($course, $userid),
        ];
    }

    /**
     * Whether the user finished the course, and when.
     *
     * @param \stdClass $course
     * @param int $userid
     * @return array
     */
    private static function completion(\stdClass $course, int $userid): array {
        global $CFG, $DB;
        if (empty($CFG->enablecompletion) || empty($course->enablecompletion)) {
            return ['state' => 'untracked', 'completed' => null];
        }
        $completed = (int) $DB->get_field('course_completions', 'timecompleted', ['userid' => $userid, 'course' => $course->id]);
        return ['state' => $completed ? 'complete' : 'incomplete', 'completed' => $completed ?: null];
    }
}
