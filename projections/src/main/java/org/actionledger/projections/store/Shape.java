package org.actionledger.projections.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.actionledger.projections.fold.ListedProjection;
import org.actionledger.projections.fold.Projection;

/** A digest of what the rows of all projections hold: another one, and rows that were written before can no longer be read. */
final class Shape {

    private final StringBuilder described = new StringBuilder();
    private final Set<Class<?>> seen = new HashSet<>();

    private Shape() {}

    static String of(List<? extends Projection<?, ?>> projections) {
        Shape shape = new Shape();
        projections.stream()
                .sorted((one, other) -> one.table().compareTo(other.table()))
                .forEach(projection -> {
                    shape.described.append('\n').append(projection.table()).append(' ');
                    shape.add(projection.row());
                    if (projection instanceof ListedProjection<?, ?, ?> listed) {
                        shape.add(listed.group());
                    }
                });
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(shape.described.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void add(Type type) {
        if (type instanceof ParameterizedType many) {
            described.append(many.getRawType().getTypeName());
            for (Type of : many.getActualTypeArguments()) {
                described.append(' ');
                add(of);
            }
            return;
        }
        described.append(type.getTypeName());
        if (type instanceof Class<?> one && seen.add(one)) {
            if (one.isRecord()) {
                for (RecordComponent component : one.getRecordComponents()) {
                    described.append("\n  ").append(component.getName()).append(' ');
                    add(component.getGenericType());
                }
            } else if (one.isSealed()) {
                for (Class<?> kind : one.getPermittedSubclasses()) {
                    described.append("\n ");
                    add(kind);
                }
            }
        }
    }
}
