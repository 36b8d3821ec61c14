package org.anju.pages;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws the QR code of a page where its template has an {@code object}: as one shape, so that no seam shows. */
record QrDrawer(QrCode code) implements FSObjectDrawerFactory, FSObjectDrawer {

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getNodeName().equals("object");
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        device.setColor(FSRGBColor.BLACK);
        device.fill(code.drawn(x, y, Math.min(width, height)));
        return Map.of();
    }
}
