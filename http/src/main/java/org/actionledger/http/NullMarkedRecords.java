package org.actionledger.http;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Takes a record at its word: a component must be there and not be null unless it is {@code @Nullable}.
 *
 * <p>A list or a map that is left out is empty, since that is how people leave out what there is none of.
 */
final class NullMarkedRecords extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        Boolean told = super.hasRequiredMarker(config, member);
        if (told != null || !mustBeThere(member) || isContainer(member.getRawType())) {
            return told;
        }
        return true;
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        JsonSetter.Value told = super.findSetterInfo(config, annotated);
        if (!(annotated instanceof AnnotatedMember member) || !told.equals(JsonSetter.Value.empty())) {
            return told;
        }
        if (isContainer(member.getRawType())) {
            return mustBeThere(member)
                    ? JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL)
                    : JsonSetter.Value.construct(Nulls.DEFAULT, Nulls.FAIL);
        }
        return mustBeThere(member) ? JsonSetter.Value.forValueNulls(Nulls.FAIL) : told;
    }

    private static boolean mustBeThere(AnnotatedMember member) {
        return member instanceof AnnotatedParameter parameter
                && parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor
                && constructor.getDeclaringClass().isRecord()
                && isNullMarked(constructor.getDeclaringClass())
                && parameter.getRawType() != Optional.class
                && !isNullable(constructor.getAnnotatedParameterTypes()[parameter.getIndex()]);
    }

    private static boolean isContainer(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static boolean isNullMarked(Class<?> type) {
        return type.isAnnotationPresent(NullMarked.class)
                || type.getPackage().isAnnotationPresent(NullMarked.class)
                || (type.getEnclosingClass() != null && isNullMarked(type.getEnclosingClass()));
    }
}
