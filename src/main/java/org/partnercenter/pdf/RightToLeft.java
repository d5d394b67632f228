package org.partnercenter.pdf;

import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Arabic and Hebrew: in which order a reader sees the letters, and how they join. */
final class RightToLeft {

	private RightToLeft() {
	}

	/** Whether there is any of it in the text. */
	static boolean in(String text) {
		return java.text.Bidi.requiresBidi(text.toCharArray(), 0, text.length());
	}

	/**
	 * Parts of a paragraph that run in one direction, in the order in which they are
	 * read. What stands within a text from right to left, such as a number, is part of
	 * it: the pages are laid out from left to right, and know no order within the other.
	 */
	static final class Runs implements BidiSplitter {

		private final List<BidiTextRun> runs = new ArrayList<>();

		@Override
		public void setParagraph(String text, byte direction) {
			Bidi paragraph = new Bidi();
			paragraph.setPara(text, Bidi.LTR, null);
			this.runs.clear();
			for (int start = 0; start < text.length();) {
				int end = start + 1;
				while (end < text.length() && isRight(paragraph, end) == isRight(paragraph, start)) {
					end++;
				}
				this.runs.add(new BidiTextRun(start, end - start, isRight(paragraph, start) ? RTL : LTR));
				start = end;
			}
		}

		private static boolean isRight(Bidi paragraph, int index) {
			return paragraph.getLevelAt(index) > 0;
		}

		@Override
		public int countTextRuns() {
			return this.runs.size();
		}

		@Override
		public BidiTextRun getVisualRun(int index) {
			return this.runs.get(index);
		}

		/** Our pages run from left to right. */
		@Override
		public byte getBaseDirection(String text) {
			return LTR;
		}

	}

	/** Letters as they stand on paper. */
	static final class Letters implements BidiReorderer {

		private static final int LENGTH = ArabicShaping.LENGTH_GROW_SHRINK | ArabicShaping.TEXT_DIRECTION_LOGICAL;

		private final ArabicShaping join = new ArabicShaping(ArabicShaping.LETTERS_SHAPE | LENGTH);

		private final ArabicShaping part = new ArabicShaping(ArabicShaping.LETTERS_UNSHAPE | LENGTH);

		@Override
		public String reorderRTLTextToLTR(String text) {
			return new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT)
				.writeReordered(Bidi.REMOVE_BIDI_CONTROLS | Bidi.DO_MIRRORING);
		}

		@Override
		public String shapeText(String text) {
			return shaped(this.join, text);
		}

		@Override
		public String deshapeText(String text) {
			return shaped(this.part, text);
		}

		/** Always: otherwise we would not be here. */
		@Override
		public boolean isLiveImplementation() {
			return true;
		}

		private static String shaped(ArabicShaping how, String text) {
			try {
				return how.shape(text);
			}
			catch (ArabicShapingException ex) {
				// unjoined letters are still readable
				return text;
			}
		}

	}

}
