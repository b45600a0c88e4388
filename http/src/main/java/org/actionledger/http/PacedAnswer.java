package org.actionledger.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;

/** An answer that is broken off where it is read too slowly: what it is made from stays in memory until it is written. */
final class PacedAnswer extends HttpServletResponseWrapper {

    private @Nullable ServletOutputStream stream;
    private @Nullable PrintWriter writer;

    PacedAnswer(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        ServletOutputStream paced = stream;
        if (paced == null) {
            paced = new Paced(super.getOutputStream());
            stream = paced;
        }
        return paced;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        PrintWriter written = writer;
        if (written == null) {
            written = new PrintWriter(new OutputStreamWriter(getOutputStream(), getCharacterEncoding()));
            writer = written;
        }
        return written;
    }

    @Override
    public void flushBuffer() throws IOException {
        flushWriter();
        super.flushBuffer();
    }

    void flushWriter() {
        if (writer != null) {
            writer.flush();
        }
    }

    private static final class Paced extends ServletOutputStream {

        private final ServletOutputStream out;
        private final TransferRate pace = new TransferRate();

        Paced(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            long began = System.nanoTime();
            out.write(bytes, offset, length);
            if (pace.isTooSlow(length, System.nanoTime() - began)) {
                throw new ClientAbortException("the answer is read too slowly");
            }
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
