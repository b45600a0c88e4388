package org.actionledger.law;

/** Where the members who are asked to vote work. */
public enum Jurisdiction {
    ENGLAND,
    WALES,
    SCOTLAND,
    /** More than one of England, Wales and Scotland. */
    GREAT_BRITAIN,
    NORTHERN_IRELAND;

    public BodyOfLaw bodyOfLaw() {
        return switch (this) {
            case ENGLAND, WALES, SCOTLAND, GREAT_BRITAIN -> BodyOfLaw.GREAT_BRITAIN;
            case NORTHERN_IRELAND -> BodyOfLaw.NORTHERN_IRELAND;
        };
    }

    /** Whichever of the two is law there. */
    public <T> T lawOf(T greatBritain, T northernIreland) {
        return switch (bodyOfLaw()) {
            case GREAT_BRITAIN -> greatBritain;
            case NORTHERN_IRELAND -> northernIreland;
        };
    }
}
